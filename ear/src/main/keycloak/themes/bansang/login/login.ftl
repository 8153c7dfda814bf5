<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#import "passkeys.ftl" as passkeys>
<#assign canRegister = realm.password && realm.registrationAllowed && !registrationDisabled??>
<#assign refused = messagesPerField.existsError("username", "password")>
<@layout.registrationLayout displayInfo=canRegister; section>
<#if section == "header">
${msg("loginAccountTitle")}
<#elseif section == "form" && realm.password>
<form id="kc-form-login" action="${url.loginAction}" method="post">
  <#if !usernameHidden??>
  <@parts.usernameField value=(login.username!"") failed=refused describedBy=refused?then("message", "") focus=!(login.username?has_content) autocomplete=(enableWebAuthnConditionalUI?has_content)?then("username webauthn", "username")/>
  </#if>
  <@parts.passwordField id="password" name="password" label=msg("password") autocomplete="current-password" failed=refused describedBy=refused?then("message", "") focus=(usernameHidden?? || login.username?has_content)/>
  <#if realm.rememberMe && !usernameHidden??><@parts.rememberMe/></#if>
  <@parts.signInButton/>
  <@parts.forgotten/>
</form>
<@passkeys.conditionalUIData/>
<#elseif section == "info" && canRegister>
<@parts.registration/>
<#elseif section == "socialProviders">
<@parts.providers/>
</#if>
</@layout.registrationLayout>
