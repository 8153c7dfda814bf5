<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#assign refused = messagesPerField.existsError("password")>
<@layout.registrationLayout; section>
<#if section == "header">
${msg("loginAccountTitle")}
<#elseif section == "form">
<form id="kc-form-login" action="${url.loginAction}" method="post">
  <@parts.passwordField id="password" name="password" label=msg("password") autocomplete="current-password" failed=refused describedBy=refused?then("message", "") focus=true/>
  <@parts.signInButton/>
  <@parts.forgotten/>
</form>
</#if>
</@layout.registrationLayout>
