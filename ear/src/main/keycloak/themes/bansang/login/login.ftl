<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#import "passkeys.ftl" as passkeys>
<#assign canRegister = realm.password && realm.registrationAllowed && !registrationDisabled??>
<#assign card = parts.card()>
<#assign refused = messagesPerField.existsError("username", "password")>
<@layout.registrationLayout displayInfo=canRegister; section>
<#if section == "header">
${(card != "")?then(msg("bansangPinTitle"), msg("loginAccountTitle"))}
<#elseif section == "form" && realm.password && card != "">
<div class="learning-card">
  <span class="learning-card-label">${msg("bansangCard")}</span>
  <strong id="card-code" class="learning-card-code">${card}</strong>
</div>
<form id="kc-form-login" action="${url.loginAction}" method="post" data-card="${card}" data-outcome="${parts.cardOutcome()}" data-wait-minutes="${msg("bansangCardWait")}" data-wait-over="${msg("bansangCardWaitOver")}" data-last-try="${msg("bansangCardLastTry")}">
  <#if !usernameHidden??><input type="hidden" id="username" name="username" value="${card?replace(" ", "")}"></#if>
  <@parts.pinField failed=refused/>
  <@parts.signInButton/>
  <p class="hint">${msg("bansangPinForgotten")}</p>
  <p class="centre"><a id="other-card" class="link" href="${parts.cardWay()}">${msg("bansangOtherCard")}</a></p>
</form>
<#elseif section == "form" && realm.password>
<form id="kc-form-login" action="${url.loginAction}" method="post">
  <#if !usernameHidden??>
  <@parts.usernameField value=(login.username!"") failed=refused describedBy=refused?then("message", "") focus=!(login.username?has_content) autocomplete=(enableWebAuthnConditionalUI?has_content)?then("username webauthn", "username")/>
  </#if>
  <@parts.passwordField id="password" name="password" label=msg("password") autocomplete="current-password" failed=refused describedBy=refused?then("message", "") focus=(usernameHidden?? || login.username?has_content)/>
  <#if realm.rememberMe && !usernameHidden??><@parts.rememberMe/></#if>
  <@parts.signInButton/>
  <@parts.forgotten/>
  <#if realm.name != "master" && !usernameHidden??><p class="centre"><a id="with-card" class="link" href="${parts.cardWay()}">${msg("bansangWithCard")}</a></p></#if>
</form>
<@passkeys.conditionalUIData/>
<#elseif section == "info" && canRegister>
<@parts.registration/>
<#elseif section == "socialProviders">
<@parts.providers/>
</#if>
</@layout.registrationLayout>
