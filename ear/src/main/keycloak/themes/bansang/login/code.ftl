<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section == "header">
<#if code.success>${msg("codeSuccessTitle")}<#else>${kcSanitize(msg("codeErrorTitle", code.error))?no_esc}</#if>
<#elseif section == "form" && code.success>
<div id="kc-code" class="field">
  <label for="code" class="label">${msg("copyCodeInstruction")}</label>
  <input id="code" class="input" value="${code.code}" readonly>
</div>
</#if>
</@layout.registrationLayout>
