<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=false; section>
<#if section == "header">
${msg("errorTitle")}
<#elseif section == "form">
<div id="kc-error-message">
  <@parts.notice type="error" id="message">${kcSanitize(message.summary)?no_esc}</@parts.notice>
  <p>${msg("bansangErrorCalm")}</p>
  <#if traceId??><p id="traceId" class="hint">${msg("traceIdSupportMessage", traceId)}</p></#if>
  <p class="actions"><a id="backToApplication" class="button primary" href="${parts.home()}">${msg("backToApplication")}</a></p>
</div>
</#if>
</@layout.registrationLayout>
