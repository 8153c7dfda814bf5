<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout; section>
<#if section == "header">
${msg("deleteAccountConfirm")}
<#elseif section == "form">
<@parts.notice type="warning">${msg("irreversibleAction")}</@parts.notice>
<p>${msg("deletingImplies")}</p>
<ul>
  <li>${msg("loggingOutImmediately")}</li>
  <li>${msg("errasingData")}</li>
</ul>
<p>${msg("finalDeletionConfirmation")}</p>
<form action="${url.loginAction}" method="post">
  <@parts.submitRow label=msg("doConfirmDelete") cancel=triggered_from_aia/>
</form>
</#if>
</@layout.registrationLayout>
