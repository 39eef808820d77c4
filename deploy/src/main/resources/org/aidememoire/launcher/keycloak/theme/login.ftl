<#-- The broker knows no passwords: its sign-in page is the list of the providers. A ministry's own realm asks for one. -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#assign providers = (social.providers)![]>
<@layout.registrationLayout displayInfo=false displayMessage=!messagesPerField.existsError("username", "password"); section>
  <#if section = "header">
    ${msg(providers?has_content?then("chooseMinistry", "loginAccountTitle"))}
  <#elseif section = "form" && providers?has_content>
    <ul class="providers">
      <#list providers?sort_by("displayName") as provider>
        <li><a id="social-${provider.alias}" href="${provider.loginUrl}">${provider.displayName!provider.alias}</a></li>
      </#list>
    </ul>
  <#elseif section = "form">
    <#if (client.name)?has_content><p class="to">${msg("continueTo", client.name)}</p></#if>
    <form id="kc-form-login" action="${url.loginAction}" method="post">
      <@field.input name="username" label=msg("username") autofocus=true autocomplete="username" value=login.username!"" error=messagesPerField.getFirstError("username", "password")/>
      <@field.password name="password" label=msg("password") autocomplete="current-password" error=""/>
      <@buttons.loginButton/>
    </form>
  </#if>
</@layout.registrationLayout>
