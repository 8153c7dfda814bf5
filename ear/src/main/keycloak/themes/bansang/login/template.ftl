<#import "parts.ftl" as parts>
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#local nestedHeading><#nested "header"></#local>
<#local heading = nestedHeading?markup_string?trim>
<#if heading == ""><#local heading = msg("loginAccountTitle")?esc?markup_string></#if>
<#local failed = message?has_content && message.type == "error">
<#local usernameShown = auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
<#local usesPasskeys = pageId?starts_with("webauthn") || enableWebAuthnConditionalUI?has_content>
<!DOCTYPE html>
<html lang="${lang!'vi'}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex, nofollow">
  <meta name="color-scheme" content="light">
  <meta name="theme-color" content="#fbf8f1">
  <title><#if failed>${msg("bansangErrorPrefix")} </#if>${heading?replace("<[^>]+>", "", "r")?no_esc} – ${msg("bansangName")}</title>
  <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/mark.svg">
  <link rel="stylesheet" href="${url.resourcesPath}/css/bansang.css">
  <#if usesPasskeys>
  <script type="importmap">{"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}</script>
  </#if>
  <script src="${url.resourcesPath}/js/bansang.js" defer></script>
  <#if scripts??>
  <#list scripts as script>
  <script src="${script}"></script>
  </#list>
  </#if>
</head>
<body data-page-id="login-${pageId}" data-wait="${msg("bansangWait")}"<#if authenticationSession??> data-session="${authenticationSession.authSessionIdHash}" data-signed-in-url="${url.ssoLoginInOtherTabsUrl}"</#if>>
  <div class="page">
    <header class="top">
      <a class="brand" href="${parts.home()}"><@parts.mark/> <span>${msg("bansangName")}</span></a>
      <@languages/>
    </header>
    <div class="card">
      <main id="kc-content">
        <h1 id="kc-page-title">${heading?no_esc}</h1>
        <#if usernameShown && parts.card() == "">
        <#nested "show-username">
        <p id="kc-username" class="who">
          <span>${msg("bansangSigningInAs")} <strong id="kc-attempted-username">${auth.attemptedUsername}</strong></span>
          <a id="reset-login" class="link" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a>
        </p>
        </#if>
        <#if displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
        <@parts.notice type=message.type id="message">${kcSanitize(parts.sentence())?no_esc}</@parts.notice>
        </#if>
        <#if displayRequiredFields>
        <p class="hint"><span class="required" aria-hidden="true">*</span> ${msg("requiredFields")}</p>
        </#if>
        <#nested "form">
        <#if auth?has_content && auth.showTryAnotherWayLink()>
        <form id="kc-select-try-another-way-form" class="centre" action="${url.loginAction}" method="post">
          <input type="hidden" name="tryAnotherWay" value="on">
          <button id="try-another-way" class="link" type="submit">${msg("doTryAnotherWay")}</button>
        </form>
        </#if>
        <#if switchOrganizationEnabled?? && switchOrganizationEnabled>
        <form id="kc-switch-organization-form" class="centre" action="${url.loginAction}" method="post">
          <input type="hidden" name="switchOrganization" value="true">
          <button id="switch-organization" class="link" type="submit">${msg("doSwitchOrganization")}</button>
        </form>
        </#if>
        <#nested "socialProviders">
        <#if displayInfo>
        <div id="kc-info" class="info"><#nested "info"></div>
        </#if>
      </main>
      <footer class="help">${msg("bansangHelp")}</footer>
    </div>
  </div>
  <@landscape/>
</body>
</html>
</#macro>

<#macro languages>
<#if realm.internationalizationEnabled && locale.supported?size gt 1>
<nav class="languages" aria-label="${msg("bansangLanguage")}">
  <#list locale.supported as language>
  <#if language.languageTag != locale.currentLanguageTag>
  <a class="link" href="${language.url}" lang="${language.languageTag}" hreflang="${language.languageTag}">${language.label}</a>
  </#if>
  </#list>
</nav>
</#if>
</#macro>

<#macro landscape>
<svg class="landscape" viewBox="0 0 1440 260" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
  <circle cx="1120" cy="138" r="112" fill="#f2b33d" opacity=".18"/>
  <circle cx="1120" cy="138" r="78" fill="#f2b33d"/>
  <path d="M0 176C150 96 300 96 470 158S830 232 1010 158s300-74 430 6v96H0Z" fill="#cfe0cb"/>
  <path d="M0 210c170-70 330-60 520-6s380 56 560-6 270-50 360-16v78H0Z" fill="#86b695"/>
  <path d="M0 232c220-48 420-30 640-8s520 12 800-32v68H0Z" fill="#0f6b4f"/>
  <g fill="none" stroke="#cfe0cb" stroke-width="3" stroke-linecap="round" opacity=".55">
    <path d="M40 196c150-52 290-44 450-2M150 208c120-30 230-24 350 2M960 216c130-42 260-56 420-34M1060 220c110-28 220-34 340-22"/>
  </g>
</svg>
</#macro>
