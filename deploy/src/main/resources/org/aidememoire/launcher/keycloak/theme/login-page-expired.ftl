<#-- As the parent's, with words that say what happens. -->
<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("pageExpiredTitle")}
  <#elseif section = "form">
    <p>${msg("pageExpiredWhy")}</p>
    <p><a id="loginContinueLink" href="${url.loginAction}">${msg("pageExpiredGoOn")}</a></p>
    <p><a id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("beginAnew")}</a></p>
  </#if>
</@layout.registrationLayout>
