package fr.declic.learning;

import fr.declic.account.AccountId;
import fr.declic.activity.Evidence;

/** A learner's answer was graded and stored. Published in the same transaction. */
public record ActivityGraded(AccountId learner, Evidence evidence) {}
