<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#assign loggedOut = message.summary == msg("successLogout")>
<@layout.registrationLayout displayMessage=false; section>
<#if section == "header">
<#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#elseif requiredActions??>${msg("bansangActionsTitle")}<#else>${kcSanitize(message.summary)?no_esc}</#if>
<#elseif section == "form">
<div id="kc-info-message">
  <#if messageHeader?? || requiredActions??>
  <p>${kcSanitize(message.summary)?no_esc}</p>
  </#if>
  <#if requiredActions??>
  <ul>
    <#list requiredActions as action><li>${kcSanitize(msg("requiredAction.${action}"))?no_esc}</li></#list>
  </ul>
  </#if>
  <#if loggedOut><p>${msg("bansangLoggedOutNote")}</p></#if>
  <#if pageRedirectUri?has_content>
  <p class="actions"><a class="button primary" href="${pageRedirectUri}">${msg("backToApplication")}</a></p>
  <#elseif actionUri?has_content>
  <p class="actions"><a class="button primary" href="${actionUri}">${msg("proceedWithAction")}</a></p>
  <#else>
  <p class="actions"><a class="button primary" href="${parts.home()}">${msg("backToApplication")}</a></p>
  </#if>
</div>
</#if>
</@layout.registrationLayout>
