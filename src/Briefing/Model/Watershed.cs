using Briefing.Text;

namespace Briefing.Model;

/// <summary>The event that divides the debate: each source was written before it or after it.</summary>
internal sealed record Watershed(Located<PartialDate> Date, Located<string> Name)
{
    /// <summary>Where the date is from, if no source gives it.</summary>
    public Located<string>? Note { get; init; }
}
