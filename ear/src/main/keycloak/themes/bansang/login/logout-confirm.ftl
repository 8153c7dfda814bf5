<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout; section>
<#if section == "header">
${msg("logoutConfirmHeader")}
<#elseif section == "form">
<p>${msg("bansangLogoutNote")}</p>
<form id="kc-logout-confirm" action="${url.logoutConfirmAction}" method="post">
  <input type="hidden" name="session_code" value="${logoutConfirm.code}">
  <p class="actions">
    <button id="kc-logout" class="button primary" name="confirmLogout" type="submit">${msg("doLogout")}</button>
    <a class="button secondary" href="${parts.home()}">${msg("bansangStay")}</a>
  </p>
</form>
</#if>
</@layout.registrationLayout>
