<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section == "header">
${msg("termsTitle")}
<#elseif section == "form">
<div id="kc-terms-text">${kcSanitize(msg("termsText"))?no_esc}</div>
<form action="${url.loginAction}" method="post">
  <p class="actions">
    <button id="kc-accept" class="button primary" name="accept" type="submit">${msg("doAccept")}</button>
    <button id="kc-decline" class="button secondary" name="cancel" type="submit">${msg("doDecline")}</button>
  </p>
</form>
</#if>
</@layout.registrationLayout>
