package org.aidememoire.identity;

import jakarta.servlet.http.HttpServletRequest;

/** What was asked for, as a link on this site leads back to it. */
public final class AskedAddress {

  private AskedAddress() {}

  /** Path and query, without the host. */
  public static String of(HttpServletRequest request) {
    var query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }
}
