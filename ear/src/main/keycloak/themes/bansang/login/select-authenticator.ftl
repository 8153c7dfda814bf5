<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section == "header">
${msg("loginChooseAuthenticator")}
<#elseif section == "form">
<form id="kc-select-credential-form" action="${url.loginAction}" method="post" class="choices">
  <#list auth.authenticationSelections as way>
  <button class="choice" type="submit" name="authenticationExecution" value="${way.authExecId}">
    <span class="choice-name">${msg("${way.displayName}")}</span>
    <span class="hint">${msg("${way.helpText}")}</span>
  </button>
  </#list>
</form>
</#if>
</@layout.registrationLayout>
