<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#import "user-profile-commons.ftl" as userProfileCommons>
<#import "register-commons.ftl" as registerCommons>
<#assign refused = messagesPerField.existsError("password")>
<#assign different = messagesPerField.existsError("password-confirm")>
<@layout.registrationLayout displayMessage=messagesPerField.exists("global") displayRequiredFields=true; section>
<#if section == "header">
<#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${msg("registerTitle")}</#if>
<#elseif section == "form">
<form id="kc-register-form" action="${url.registrationAction}" method="post">
  <@userProfileCommons.userProfileFormFields; place, attribute>
    <#if place == "afterField" && passwordRequired?? && (attribute.name == "username" || (attribute.name == "email" && realm.registrationEmailAsUsername))>
    <@parts.passwordField id="password" name="password" label=msg("password") autocomplete="new-password" failed=refused describedBy=refused?then("input-error-password", "") hint=msg("bansangPasswordAdvice")>
      <@parts.fieldError id="input-error-password" field="password"/>
    </@parts.passwordField>
    <@parts.passwordField id="password-confirm" name="password-confirm" label=msg("passwordConfirm") autocomplete="new-password" failed=different describedBy=different?then("input-error-password-confirm", "")>
      <@parts.fieldError id="input-error-password-confirm" field="password-confirm"/>
    </@parts.passwordField>
    </#if>
  </@userProfileCommons.userProfileFormFields>
  <@registerCommons.termsAcceptance/>
  <@parts.submitRow label=msg("doRegister") cancel=false/>
</form>
<p class="centre"><a class="link" href="${url.loginUrl}">${msg("backToLogin")}</a></p>
</#if>
</@layout.registrationLayout>
