/** The screens of proofs, and what is published so that they can be checked. */
@NullMarked
package fr.declic.proof.ui;

import org.jspecify.annotations.NullMarked;
