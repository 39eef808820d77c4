/**
 * How one signs in: people at their ministry, through the broker, with a session here; a ministry's
 * own system with a bearer token on each request. The provider says only which ministry vouches for
 * whom ({@link org.aidememoire.identity.BrokerIdentity}): the ministry is the broker's provider
 * alias and nothing else. What that person may do is computed by {@link
 * org.aidememoire.identity.Readers}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>No account linking, no local passwords at the broker – because linking is where brokers
 *       were broken; a second way in would bypass the ministry. Confirmed by {@code RealmsTest},
 *       {@code SignInTest}.
 *   <li>The broker's word ends a session on every node – because who signs out at the ministry, or
 *       is signed out by an administrator, must not stay signed in here. Confirmed by {@code
 *       SignInIT}.
 *   <li>A lost session is asked for silently at the broker – because sessions may live on one node
 *       and go with it, and nobody notices. Confirmed by {@code NodesSmoke}.
 *   <li>The code flow is spoken here, by the server's JOSE library and Java's HTTP client, not by
 *       Jakarta Security's mechanism – because that one keeps state and target by session (two tabs
 *       lose each other, and every beginning makes a session), knows no PKCE and signs people out
 *       when the broker is away. Confirmed by {@code SignInIT}.
 *   <li>A sign-in under way lies in a cookie of its own, at most four of them – because any node
 *       can then take the answer up. Confirmed by {@code PendingSignInTest}.
 *   <li>The broker is asked once a minute and session whether it still holds, by its refresh token
 *       – because somebody blocked there must be out within the minute, and while the broker is
 *       away people are to read on. Confirmed by {@code BrokerSessionTest}, {@code SubjectTest}.
 *   <li>Somebody blocked at the ministry alone is out when the ministry says so, or when the
 *       session's bounds are reached – because the broker's answer for the ministry's tokens that
 *       it keeps (Keycloak 26.7, identity brokering API V1) is the same whether the ministry
 *       refuses them or is unavailable, and they are a person's, not a session's; V2 is a preview.
 *       Confirmed by {@code SignInIT}, {@code BrokerSessionTest}.
 * </ul>
 */
@NullMarked
package org.aidememoire.signin;

import org.jspecify.annotations.NullMarked;
