<#-- As the parent's, but the way back begins anew, also where Keycloak no longer knows for whom it asked. -->
<#import "template.ftl" as layout>
<#assign portal = (client.baseUrl)!(properties.portal!"")>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("errorTitle")}
  <#elseif section = "form">
    <p id="kc-error-message">${kcSanitize(message.summary)?no_esc}</p>
    <#if portal?has_content>
      <p><a id="backToApplication" href="${portal?remove_ending("/")}/sign-in">${msg("beginAnew")}</a></p>
    </#if>
  </#if>
</@layout.registrationLayout>
