<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout; section>
<#if section == "header">
${msg("emailVerifyTitle")}
<#elseif section == "form">
<p><#if verifyEmail??>${msg("emailVerifyInstruction1", verifyEmail)}<#else>${msg("emailVerifyInstruction4", user.email)}</#if></p>
<#if isAppInitiatedAction??>
<form id="kc-verify-email-form" action="${url.loginAction}" method="post">
  <@parts.submitRow label=(verifyEmail??)?then(msg("emailVerifyResend"), msg("emailVerifySend"))/>
</form>
<#else>
<p>${msg("emailVerifyInstruction2")}</p>
<p class="actions"><a class="button secondary" href="${url.loginAction}">${msg("emailVerifyResend")}</a></p>
</#if>
</#if>
</@layout.registrationLayout>
