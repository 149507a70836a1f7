package fr.declic.learning;

import fr.declic.account.AccountId;

/** A learner reached the end of a module for the first time. Published in the same transaction. */
public record ModuleCompleted(AccountId learner, String moduleId) {}
