namespace LawGov.Domain.Decisions;

/// <summary>A step in making a decision (决策程序环节), in the order of the procedure.</summary>
public enum ProcedureStepKind
{
    /// <summary>Something else that the file records (其他环节): nothing is asked of it.</summary>
    Other = 0,

    /// <summary>The organ decides to start the procedure and names the units in charge (决策启动).</summary>
    Start = 1,

    /// <summary>The draft is written (拟订决策草案).</summary>
    Drafting = 2,

    /// <summary>Departments and lower governments whose duties it touches are consulted (与有关部门协商).</summary>
    UnitConsultation = 3,

    /// <summary>The public is openly called upon for comments (向社会公开征求意见): a period.</summary>
    OpenCall = 4,

    /// <summary>A hearing is held (听证会).</summary>
    Hearing = 5,

    /// <summary>A talk with organisations and representatives of a special group; asking individuals alone is not one
    /// (与特定群体座谈协商).</summary>
    GroupTalk = 6,

    /// <summary>The public takes part in another form: seminars, visits, written opinions, questionnaires, polls (其他方式的公众参与). In the
    /// ledger: in any form.</summary>
    PublicParticipation = 7,

    /// <summary>Experts argue whether it is necessary, feasible and sound (专家论证).</summary>
    ExpertArgument = 8,

    /// <summary>The risks are assessed, under this or other rules (风险评估).</summary>
    RiskAssessment = 9,

    /// <summary>It is reviewed for fair competition (公平竞争审查).</summary>
    FairCompetitionReview = 10,

    /// <summary>It is reviewed for legality (合法性审查).</summary>
    LegalityReview = 11,

    /// <summary>The organ discusses it collectively and decides (集体讨论决定).</summary>
    CollectiveDiscussion = 12,

    /// <summary>It is reported to the Party committee of the same level (向同级党委请示报告).</summary>
    PartyReport = 13,

    /// <summary>It is published (决策公布).</summary>
    Publication = 14,

    /// <summary>The papers of the procedure are filed (归档).</summary>
    Archive = 15,

    /// <summary>Its effect is evaluated afterwards (决策后评估).</summary>
    PostEvaluation = 16,

    /// <summary>It is changed or stopped (调整或者停止执行): recorded, and not judged.</summary>
    Change = 17,
}
