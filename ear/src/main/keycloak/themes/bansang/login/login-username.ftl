<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#import "passkeys.ftl" as passkeys>
<#assign canRegister = realm.password && realm.registrationAllowed && !registrationDisabled??>
<#assign refused = messagesPerField.existsError("username")>
<@layout.registrationLayout displayInfo=canRegister; section>
<#if section == "header">
${msg("loginAccountTitle")}
<#elseif section == "form" && realm.password>
<form id="kc-form-login" action="${url.loginAction}" method="post">
  <#if !usernameHidden??>
  <@parts.usernameField value=(login.username!"") failed=refused describedBy=refused?then("message", "") autocomplete=(enableWebAuthnConditionalUI?has_content)?then("username webauthn", "username")/>
  <#if realm.rememberMe><@parts.rememberMe/></#if>
  </#if>
  <@parts.submitRow label=msg("doContinue") name="login" id="kc-login" cancel=false/>
</form>
<@passkeys.conditionalUIData/>
<#elseif section == "info" && canRegister>
<@parts.registration/>
<#elseif section == "socialProviders">
<@parts.providers/>
</#if>
</@layout.registrationLayout>
