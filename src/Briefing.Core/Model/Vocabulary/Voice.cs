namespace Briefing.Model.Vocabulary;

/// <summary>The channel through which a stakeholder's view reaches the reader.</summary>
internal enum Voice
{
    /// <summary>The stakeholder wrote the source.</summary>
    Own,

    /// <summary>A third party quotes the stakeholder.</summary>
    Quoted,

    /// <summary>A third party paraphrases the stakeholder's view.</summary>
    Reported,

    /// <summary>It is the judgement of the source's author.</summary>
    Analysis,

    /// <summary>The editors infer it; marked as an inference.</summary>
    Inference,
}
