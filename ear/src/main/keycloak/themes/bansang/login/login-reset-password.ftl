<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#assign refused = messagesPerField.existsError("username")>
<@layout.registrationLayout; section>
<#if section == "header">
${msg("emailForgotTitle")}
<#elseif section == "form">
<p><#if realm.duplicateEmailsAllowed>${msg("emailInstructionUsername")}<#else>${msg("emailInstruction")}</#if></p>
<form id="kc-reset-password-form" action="${url.loginAction}" method="post">
  <@parts.usernameField value=(auth.attemptedUsername!"") failed=refused describedBy=refused?then("message", "")/>
  <@parts.submitRow label=msg("bansangSendReset") cancel=false/>
</form>
<p class="centre"><a class="link" href="${url.loginUrl}">${msg("backToLogin")}</a></p>
</#if>
</@layout.registrationLayout>
