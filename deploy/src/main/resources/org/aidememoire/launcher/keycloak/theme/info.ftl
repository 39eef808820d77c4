<#-- As the parent's, which says the same sentence twice where a message has no heading of its own. -->
<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    <#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${message.summary}</#if>
  <#elseif section = "form">
    <#if messageHeader??><p>${message.summary}</p></#if>
    <#if !(skipLink??)>
      <#if pageRedirectUri?has_content>
        <p><a href="${pageRedirectUri}">${msg("backToApplication")}</a></p>
      <#elseif actionUri?has_content>
        <p><a href="${actionUri}">${msg("proceedWithAction")}</a></p>
      <#elseif (client.baseUrl)?has_content>
        <p><a href="${client.baseUrl}">${msg("backToApplication")}</a></p>
      </#if>
    </#if>
  </#if>
</@layout.registrationLayout>
