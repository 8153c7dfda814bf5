<#-- Address that leads out of the sign-in pages: the application if we know it, else the start page. -->
<#function home>
  <#if (client.baseUrl)?has_content && !client.clientId?starts_with("account")>
    <#return client.baseUrl>
  </#if>
  <#return properties.homeUrl>
</#function>

<#-- The way to sign in with a learning card: scan it or type its code. -->
<#function cardWay>
  <#return home()?ensure_ends_with("/") + "learn/#/sign-in">
</#function>

<#-- The code of the learning card somebody signs in with, in the groups in which it is printed; empty for other names. -->
<#function card>
  <#local name = (login.username)!"">
  <#if name == ""><#local name = (auth.attemptedUsername)!""></#if>
  <#if name?matches("[1-9][0-9]{8}")>
    <#return name?substring(0, 3) + " " + name?substring(3, 6) + " " + name?substring(6)>
  </#if>
  <#return "">
</#function>

<#-- What became of the last try with a card: "wrong", "locked" or nothing to count. -->
<#function cardOutcome>
  <#if !(message?has_content) || card() == "">
    <#return "">
  </#if>
  <#return (message.summary == msg("accountTemporarilyDisabledMessage"))?then("locked", (message.summary == msg("invalidUserMessage"))?then("wrong", ""))>
</#function>

<#-- The sentence of a message. That a name is locked is told to holders of cards only: elsewhere it would tell which names exist. -->
<#function sentence>
  <#local outcome = cardOutcome()>
  <#if outcome == "wrong"><#return msg("bansangPinWrong")></#if>
  <#if outcome == "" && message.summary == msg("accountTemporarilyDisabledMessage")><#return msg("invalidUserMessage")></#if>
  <#return message.summary>
</#function>

<#macro mark>
<svg class="mark" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
  <circle cx="24" cy="25" r="14" fill="#f2b33d"/>
  <path d="M2 33c7-9 15-9 22-3s15 6 22-3v9a6 6 0 0 1-6 6H8a6 6 0 0 1-6-6z" fill="#2f8f6b"/>
  <path d="M2 38c9-7 17-6 24-2s14 3 20-2v2a6 6 0 0 1-6 6H8a6 6 0 0 1-6-6z" fill="#0a4d39"/>
</svg>
</#macro>

<#macro notice type id="">
<div<#if id?has_content> id="${id}"</#if> class="notice ${type}" role="${(type == "error" || type == "warning")?then("alert", "status")}">
  <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><circle cx="12" cy="12" r="11" fill="currentColor"/><path d="${(type == "success")?then("M7 12.5l3.5 3.5L17 9", (type == "info")?then("M12 11v6M12 7v.5", "M12 6.5v7M12 17v.5"))}" fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/></svg>
  <p><#nested></p>
</div>
</#macro>

<#macro fieldError id field>
<#if messagesPerField.existsError(field)>
<p id="${id}" class="field-error" role="alert">${kcSanitize(messagesPerField.get(field))?no_esc}</p>
</#if>
</#macro>

<#macro invalid when describedBy><#if when> aria-invalid="true"</#if><#if describedBy?trim?has_content> aria-describedby="${describedBy?trim}"</#if></#macro>

<#macro usernameLabel>
<label for="username" class="label"><#if !realm.loginWithEmailAllowed>${msg("username")}<#elseif !realm.registrationEmailAsUsername>${msg("usernameOrEmail")}<#else>${msg("email")}</#if></label>
</#macro>

<#-- A name to sign in with; phones must not capitalise, correct or accent it. -->
<#macro usernameField value failed describedBy="" autocomplete="username" focus=true>
<#local hasCard = realm.name != "master">
<div class="field">
  <@usernameLabel/>
  <#if hasCard><p id="username-hint" class="hint">${msg("bansangUsernameHint")}</p></#if>
  <input id="username" class="input" name="username" value="${value}" type="text" dir="ltr" autocomplete="${autocomplete}" autocapitalize="none" autocorrect="off" spellcheck="false" required data-missing="${msg("missingUsernameMessage")}"<#if focus> autofocus</#if><@invalid when=failed describedBy=hasCard?then("username-hint ", "") + describedBy/>>
  <p class="note" role="status" data-accent-note="username" data-text="${msg("bansangNoAccents")}"></p>
</div>
</#macro>

<#-- A password with a button to show it; the button appears only where scripts run. -->
<#macro passwordField id name label autocomplete failed=false describedBy="" focus=false hint="">
<div class="field">
  <label for="${id}" class="label">${label}</label>
  <#if hint?has_content><p id="${id}-hint" class="hint">${hint}</p></#if>
  <div class="secret">
    <input id="${id}" class="input" name="${name}" type="password" dir="ltr" autocomplete="${autocomplete}" autocapitalize="none" spellcheck="false" required data-missing="${msg("missingPasswordMessage")}"<#if focus> autofocus</#if><@invalid when=failed describedBy=hint?has_content?then(id + "-hint ", "") + describedBy/>>
    <button type="button" class="reveal" aria-controls="${id}" aria-label="${msg("showPassword")}" data-password-toggle data-show="${msg("bansangShow")}" data-hide="${msg("bansangHide")}" data-label-show="${msg("showPassword")}" data-label-hide="${msg("hidePassword")}" hidden>${msg("bansangShow")}</button>
  </div>
  <p class="note" role="status" data-caps-note="${id}" data-text="${msg("bansangCapsLock")}"></p>
  <#nested>
</div>
</#macro>

<#-- The PIN of a learning card. It is no password field: a shared phone must not offer to keep it for the next person. -->
<#macro pinField failed=false>
<div class="field">
  <label for="password" class="label">${msg("bansangPin")}</label>
  <p id="password-hint" class="hint">${msg("bansangPinHint")}</p>
  <div class="secret">
    <input id="password" class="input pin" name="password" type="text" inputmode="numeric" pattern="[0-9]{6}" dir="ltr" autocomplete="off" autocapitalize="none" autocorrect="off" spellcheck="false" required autofocus data-pin data-missing="${msg("bansangPinMissing")}" data-malformed="${msg("bansangPinMalformed")}"<@invalid when=failed describedBy=failed?then("password-hint message", "password-hint")/>>
    <button type="button" class="reveal" aria-controls="password" aria-label="${msg("bansangShowPin")}" data-pin-toggle data-show="${msg("bansangShow")}" data-hide="${msg("bansangHide")}" data-label-show="${msg("bansangShowPin")}" data-label-hide="${msg("bansangHidePin")}" hidden>${msg("bansangShow")}</button>
  </div>
</div>
</#macro>

<#-- A one-time code read from a phone. -->
<#macro codeField id name label field focus=false>
<#local refused = messagesPerField.existsError(field)>
<div class="field">
  <label for="${id}" class="label">${label}</label>
  <input id="${id}" class="input" name="${name}" type="text" inputmode="numeric" dir="ltr" autocomplete="one-time-code" required data-missing="${msg("missingTotpMessage")}"<#if focus> autofocus</#if><@invalid when=refused describedBy=refused?then("input-error-otp-code", "")/>>
  <@fieldError id="input-error-otp-code" field=field/>
</div>
</#macro>

<#macro rememberMe>
<label class="check" for="rememberMe">
  <input id="rememberMe" name="rememberMe" type="checkbox"<#if login.rememberMe??> checked</#if>>
  <span>${msg("rememberMe")}</span>
</label>
</#macro>

<#macro signInButton>
<div id="kc-form-buttons" class="actions">
  <input type="hidden" id="id-hidden-input" name="credentialId"<#if auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
  <button id="kc-login" class="button primary" name="login" type="submit">${msg("doLogIn")}</button>
</div>
</#macro>

<#macro forgotten>
<#if realm.resetPasswordAllowed>
<p class="centre"><a class="link" href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p>
</#if>
</#macro>

<#macro registration>
<p class="centre">${msg("noAccount")} <a class="link" href="${url.registrationUrl}">${msg("doRegister")}</a></p>
</#macro>

<#macro providers>
<#if realm.password && social?? && social.providers?has_content>
<section id="kc-social-providers">
  <h2 class="or">${msg("identity-provider-login-label")}</h2>
  <ul class="providers">
    <#list social.providers as provider>
    <li><a id="social-${provider.alias}" class="button secondary" href="${provider.loginUrl}">${provider.displayName!}</a></li>
    </#list>
  </ul>
</section>
</#if>
</#macro>

<#-- The answer to a page: one thing to press, and a way out where the page was asked for by an application. -->
<#macro submitRow label name="" value="" id="" cancel=isAppInitiatedAction??>
<div id="kc-form-buttons" class="actions">
  <button class="button primary" type="submit"<#if id?has_content> id="${id}"</#if><#if name?has_content> name="${name}"</#if><#if value?has_content> value="${value}"</#if>>${label}</button>
  <#if cancel><button class="button secondary" type="submit" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button></#if>
</div>
</#macro>
