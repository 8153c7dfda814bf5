<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#assign refused = messagesPerField.existsError("recoveryCodeInput")>
<@layout.registrationLayout displayMessage=!refused; section>
<#if section == "header">
${msg("auth-recovery-code-header")}
<#elseif section == "form">
<form id="kc-recovery-code-login-form" action="${url.loginAction}" method="post">
  <div class="field">
    <label for="recoveryCodeInput" class="label">${msg("auth-recovery-code-prompt", recoveryAuthnCodesInputBean.codeNumber?c)}</label>
    <input id="recoveryCodeInput" class="input" name="recoveryCodeInput" type="text" dir="ltr" autocomplete="off" autocapitalize="characters" spellcheck="false" autofocus required data-missing="${msg("missingTotpMessage")}"<@parts.invalid when=refused describedBy=refused?then("input-error", "")/>>
    <@parts.fieldError id="input-error" field="recoveryCodeInput"/>
  </div>
  <@parts.submitRow label=msg("doLogIn") name="login" id="kc-login" cancel=false/>
</form>
</#if>
</@layout.registrationLayout>
