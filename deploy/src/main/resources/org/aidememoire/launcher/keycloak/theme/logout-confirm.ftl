<#-- As the parent's, without the place that it gives its button before everything else on the page. -->
<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("logoutConfirmTitle")}
  <#elseif section = "form">
    <p>${msg("logoutConfirmHeader")}</p>
    <form action="${url.logoutConfirmAction}" method="post">
      <input type="hidden" name="session_code" value="${logoutConfirm.code}">
      <input type="submit" name="confirmLogout" id="kc-logout" value="${msg("doLogout")}">
    </form>
    <#if !logoutConfirm.skipLink && (client.baseUrl)?has_content>
      <p class="back"><a href="${client.baseUrl}">${msg("backToApplication")}</a></p>
    </#if>
  </#if>
</@layout.registrationLayout>
