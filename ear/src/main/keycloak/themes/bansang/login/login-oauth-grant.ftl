<#import "template.ftl" as layout>
<#assign asker = client.name?has_content?then(advancedMsg(client.name!""), client.clientId)>
<@layout.registrationLayout; section>
<#if section == "header">
${msg("oauthGrantTitle", asker)}
<#elseif section == "form">
<p>${msg("oauthGrantRequest")}</p>
<ul>
  <#list oauth.clientScopesRequested![] as scope>
  <li>${advancedMsg(scope.consentScreenText)}<#if scope.parameterizedScopeParameter??>: <strong>${scope.parameterizedScopeParameter}</strong></#if></li>
  </#list>
</ul>
<#if client.attributes.policyUri?? || client.attributes.tosUri??>
<p class="hint">${msg("oauthGrantInformation", asker)} ${msg("oauthGrantReview")}</p>
<ul>
  <#if client.attributes.tosUri??><li><a class="link" href="${client.attributes.tosUri}" target="_blank" rel="noopener">${msg("oauthGrantTos")}</a></li></#if>
  <#if client.attributes.policyUri??><li><a class="link" href="${client.attributes.policyUri}" target="_blank" rel="noopener">${msg("oauthGrantPolicy")}</a></li></#if>
</ul>
</#if>
<form action="${url.oauthAction}" method="post">
  <input type="hidden" name="code" value="${oauth.code}">
  <p class="actions">
    <button id="kc-login" class="button primary" name="accept" type="submit">${msg("doYes")}</button>
    <button id="kc-cancel" class="button secondary" name="cancel" type="submit">${msg("doNo")}</button>
  </p>
</form>
</#if>
</@layout.registrationLayout>
