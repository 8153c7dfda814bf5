<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#import "password-commons.ftl" as passwordCommons>
<@layout.registrationLayout; section>
<#if section == "header">
${msg("recovery-code-config-header")}
<#elseif section == "form">
<@parts.notice type="warning"><strong>${msg("recovery-code-config-warning-title")}.</strong> ${msg("recovery-code-config-warning-message")}</@parts.notice>
<ol id="kc-recovery-codes-list" class="codes">
  <#list recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesList as code>
  <li>${code[0..3]}-${code[4..7]}-${code[8..]}</li>
  </#list>
</ol>
<div class="actions">
  <button id="printRecoveryCodes" class="button secondary" type="button" data-print hidden>${msg("recovery-codes-print")}</button>
  <button id="copyRecoveryCodes" class="button secondary" type="button" data-copy="kc-recovery-codes-list" data-copied="${msg("recovery-codes-copied")}" hidden>${msg("recovery-codes-copy")}</button>
</div>
<form id="kc-recovery-codes-settings-form" action="${url.loginAction}" method="post">
  <input type="hidden" name="generatedRecoveryAuthnCodes" value="${recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesAsString}">
  <input type="hidden" name="generatedAt" value="${recoveryAuthnCodesConfigBean.generatedAt?c}">
  <input type="hidden" id="userLabel" name="userLabel" value="${msg("recovery-codes-label-default")}">
  <label class="check" for="kcRecoveryCodesConfirmationCheck">
    <input id="kcRecoveryCodesConfirmationCheck" type="checkbox" required data-missing="${msg("bansangTickFirst")}">
    <span>${msg("recovery-codes-confirmation-message")}</span>
  </label>
  <@passwordCommons.logoutOtherSessions/>
  <@parts.submitRow label=msg("recovery-codes-action-complete") id="saveRecoveryAuthnCodesBtn"/>
</form>
</#if>
</@layout.registrationLayout>
