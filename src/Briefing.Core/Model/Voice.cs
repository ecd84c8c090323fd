namespace Briefing.Model;

/// <summary>Through which channel a stakeholder's view reaches the reader.</summary>
internal enum Voice
{
    /// <summary>The stakeholder wrote the source.</summary>
    Own,

    /// <summary>A third party prints the stakeholder's words.</summary>
    Quoted,

    /// <summary>A third party tells the stakeholder's view in other words.</summary>
    Reported,

    /// <summary>The source's author judges for himself.</summary>
    Analysis,

    /// <summary>The editors infer it; marked as such.</summary>
    Inference,
}
