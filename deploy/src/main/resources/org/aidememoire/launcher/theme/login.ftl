<#-- The broker knows no passwords: its sign-in page is the list of the providers. -->
<#import "template.ftl" as layout>
<@layout.registrationLayout displayInfo=false; section>
  <#if section = "header">
    ${msg("loginAccountTitle")}
  <#elseif section = "form">
    <ul class="${properties.kcFormSocialAccountListClass!}">
      <#list (social.providers)![] as provider>
        <li><a id="social-${provider.alias}" href="${provider.loginUrl}">${provider.displayName!provider.alias}</a></li>
      </#list>
    </ul>
  </#if>
</@layout.registrationLayout>
