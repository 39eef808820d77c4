/**
 * Who is reading. A {@link org.aidememoire.identity.Reader} is computed from the current postings
 * and groups at the moment of each request, so a right ends when the posting ends; nothing about
 * rights is kept in a session or in a token of the identity provider. The provider says only which
 * ministry vouches for whom: the ministry is the broker's provider alias and nothing else.
 */
@NullMarked
package org.aidememoire.identity;

import org.jspecify.annotations.NullMarked;
