/** Picking the ministry to sign in with, and what people without a posting are told. */
@NullMarked
package org.aidememoire.web.signin;

import org.jspecify.annotations.NullMarked;
