<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section == "header">
${msg("deleteCredentialTitle", credentialLabel)}
<#elseif section == "form">
<p id="kc-delete-text">${msg("deleteCredentialMessage", credentialLabel)}</p>
<form action="${url.loginAction}" method="post">
  <p class="actions">
    <button id="kc-accept" class="button primary" name="accept" type="submit">${msg("doConfirmDelete")}</button>
    <button id="kc-decline" class="button secondary" name="cancel-aia" value="true" type="submit">${msg("doCancel")}</button>
  </p>
</form>
</#if>
</@layout.registrationLayout>
