<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section == "header">
${msg("organization.select")}
<#elseif section == "form">
<form id="kc-user-organizations" action="${url.loginAction}" method="post" class="choices">
  <#list user.organizations as organization>
  <button id="organization-${organization.alias}" class="choice" type="submit" name="kc.org" value="${organization.alias}"><span class="choice-name">${organization.name!}</span></button>
  </#list>
</form>
</#if>
</@layout.registrationLayout>
