package org.aidememoire.web.page;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Forms are sent to the address that the reader sees, not to the view behind it; and views keep
 * nothing in a session.
 */
public class CleanAddresses extends ViewHandlerWrapper {

  public CleanAddresses(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext context, String viewId) {
    var request = (HttpServletRequest) context.getExternalContext().getRequest();
    var address = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    return address == null ? super.getActionURL(context, viewId) : address.toString();
  }

  /**
   * So from the start: a view says whether it is stateful only when it is built, and before that
   * PrimeFaces would keep its nonce in the session of whoever looks at it.
   */
  @Override
  public UIViewRoot createView(FacesContext context, String viewId) {
    var view = super.createView(context, viewId);
    view.setTransient(true);
    return view;
  }
}
