<#macro logoutOtherSessions>
<label class="check" for="logout-sessions">
  <input type="checkbox" id="logout-sessions" name="logout-sessions" value="on">
  <span>${msg("logoutOtherSessions")}</span>
</label>
</#macro>
