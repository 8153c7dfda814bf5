<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section == "header">
${msg("frontchannel-logout.title")}
<#elseif section == "form">
<p>${msg("frontchannel-logout.message")}</p>
<ul>
  <#list logout.clients as client>
  <li>${client.name}<iframe src="${client.frontChannelLogoutUrl}" title="${client.name}" hidden></iframe></li>
  </#list>
</ul>
<#if logout.logoutRedirectUri?has_content>
<p class="actions"><a id="continue" class="button primary" href="${logout.logoutRedirectUri}" data-follow-when-loaded>${msg("doContinue")}</a></p>
</#if>
</#if>
</@layout.registrationLayout>
