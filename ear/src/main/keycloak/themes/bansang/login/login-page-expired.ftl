<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section == "header">
${msg("pageExpiredTitle")}
<#elseif section == "form">
<p id="instruction1">${msg("bansangExpiredNote")}</p>
<p class="actions">
  <a id="loginRestartLink" class="button primary" href="${url.loginRestartFlowUrl}">${msg("pageExpiredMsg1")}</a>
  <a id="loginContinueLink" class="button secondary" href="${url.loginAction}">${msg("pageExpiredMsg2")}</a>
</p>
</#if>
</@layout.registrationLayout>
