package fr.declic.learning;

import fr.declic.account.AccountId;
import fr.declic.activity.Help;
import java.util.List;

/** A learner's answer was graded and stored. Published in the same transaction. */
public record ActivityGraded(
        AccountId learner, String moduleId, String activityId, double share, Help help, List<String> competencies) {}
