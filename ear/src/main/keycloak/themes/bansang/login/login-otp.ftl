<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("totp"); section>
<#if section == "header">
${msg("bansangOtpTitle")}
<#elseif section == "form">
<form id="kc-otp-login-form" action="${url.loginAction}" method="post">
  <#if otpLogin.userOtpCredentials?size gt 1>
  <fieldset class="field">
    <legend class="label">${msg("loginTotpDeviceName")}</legend>
    <#list otpLogin.userOtpCredentials as phone>
    <label class="check" for="kc-otp-credential-${phone?index}">
      <input id="kc-otp-credential-${phone?index}" type="radio" name="selectedCredentialId" value="${phone.id}"<#if phone.id == otpLogin.selectedCredentialId> checked</#if>>
      <span>${phone.userLabel!}</span>
    </label>
    </#list>
  </fieldset>
  </#if>
  <@parts.codeField id="otp" name="otp" label=msg("loginOtpOneTime") field="totp" focus=true/>
  <@parts.submitRow label=msg("doLogIn") name="login" id="kc-login" cancel=false/>
</form>
</#if>
</@layout.registrationLayout>
