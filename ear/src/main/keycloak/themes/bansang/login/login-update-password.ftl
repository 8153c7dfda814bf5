<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#import "password-commons.ftl" as passwordCommons>
<#assign different = messagesPerField.existsError("password-confirm")>
<#assign refused = message?has_content && message.type == "error" && !different>
<#assign reason = messagesPerField.existsError("password")?then("input-error-password", "message")>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("password", "password-confirm"); section>
<#if section == "header">
${msg("updatePasswordTitle")}
<#elseif section == "form">
<form id="kc-passwd-update-form" action="${url.loginAction}" method="post">
  <#if auth?has_content && auth.attemptedUsername?has_content>
  <input type="text" name="username" value="${auth.attemptedUsername}" autocomplete="username" readonly hidden>
  </#if>
  <@parts.passwordField id="password-new" name="password-new" label=msg("passwordNew") autocomplete="new-password" failed=refused describedBy=refused?then(reason, "") focus=true hint=msg("bansangPasswordAdvice")>
    <@parts.fieldError id="input-error-password" field="password"/>
  </@parts.passwordField>
  <@parts.passwordField id="password-confirm" name="password-confirm" label=msg("passwordConfirm") autocomplete="new-password" failed=different describedBy=different?then("input-error-password-confirm", "")>
    <@parts.fieldError id="input-error-password-confirm" field="password-confirm"/>
  </@parts.passwordField>
  <@passwordCommons.logoutOtherSessions/>
  <@parts.submitRow label=msg("bansangSavePassword") name="login"/>
</form>
</#if>
</@layout.registrationLayout>
