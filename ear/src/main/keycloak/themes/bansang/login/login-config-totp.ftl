<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#import "password-commons.ftl" as passwordCommons>
<#assign byHand = (mode!"") == "manual">
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("totp", "userLabel"); section>
<#if section == "header">
${msg("loginTotpTitle")}
<#elseif section == "form">
<ol id="kc-totp-settings">
  <li>
    <p>${msg("loginTotpStep1")}</p>
    <ul id="kc-totp-supported-apps">
      <#list totp.supportedApplications as app><li>${msg(app)}</li></#list>
    </ul>
  </li>
  <#if byHand>
  <li>
    <p>${msg("loginTotpManualStep2")}</p>
    <p id="kc-totp-secret-key">${totp.totpSecretEncoded}</p>
    <p>${msg("loginTotpManualStep3")}</p>
    <ul>
      <li>${msg("loginTotpType")}: ${msg("loginTotp." + totp.policy.type)}</li>
      <li>${msg("loginTotpAlgorithm")}: ${totp.policy.getAlgorithmKey()}</li>
      <li>${msg("loginTotpDigits")}: ${totp.policy.digits}</li>
      <#if totp.policy.type == "totp">
      <li>${msg("loginTotpInterval")}: ${totp.policy.period}</li>
      <#else>
      <li>${msg("loginTotpCounter")}: ${totp.policy.initialCounter}</li>
      </#if>
    </ul>
    <a id="mode-barcode" class="link" href="${totp.qrUrl}">${msg("loginTotpScanBarcode")}</a>
  </li>
  <#else>
  <li>
    <p>${msg("loginTotpStep2")}</p>
    <img id="kc-totp-secret-qr-code" src="data:image/png;base64,${totp.totpSecretQrCode}" alt="${msg("bansangQrCode")}">
    <a id="mode-manual" class="link" href="${totp.manualUrl}">${msg("loginTotpUnableToScan")}</a>
  </li>
  </#if>
  <li>
    <p>${msg("loginTotpStep3")} ${msg("loginTotpStep3DeviceName")}</p>
  </li>
</ol>
<form id="kc-totp-settings-form" action="${url.loginAction}" method="post">
  <input type="hidden" id="totpSecret" name="totpSecret" value="${totp.totpSecret}">
  <#if mode??><input type="hidden" id="mode" name="mode" value="${mode}"></#if>
  <@parts.codeField id="totp" name="totp" label=msg("authenticatorCode") field="totp"/>
  <div class="field">
    <label for="userLabel" class="label">${msg("loginTotpDeviceName")}</label>
    <input id="userLabel" class="input" name="userLabel" type="text" autocomplete="off"<@parts.invalid when=messagesPerField.existsError("userLabel") describedBy=messagesPerField.existsError("userLabel")?then("input-error-otp-label", "")/><#if totp.otpCredentials?size gte 1> required data-missing="${msg("missingTotpDeviceNameMessage")}"</#if>>
    <@parts.fieldError id="input-error-otp-label" field="userLabel"/>
  </div>
  <@passwordCommons.logoutOtherSessions/>
  <@parts.submitRow label=msg("doSubmit") id="saveTOTPBtn"/>
</form>
</#if>
</@layout.registrationLayout>
