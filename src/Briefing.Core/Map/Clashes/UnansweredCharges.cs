namespace Briefing.Map.Clashes;

/// <summary>Finds what one side alone says against another.</summary>
internal static class UnansweredCharges
{
    /// <returns>In the order of the issues; those that the author marks as main come first on an issue.</returns>
    public static ImmutableArray<MappedArgument> Of(DebateMap map, ImmutableArray<Clash> clashes)
    {
        var met = clashes.SelectMany(clash => clash.Statements).Select(s => s.Argument?.Reference).ToHashSet();
        return
        [
            .. map.Issues.SelectMany(issue => issue.Arguments
                .Where(argument => argument.IsUnanswered
                    && !argument.Argument.Against.IsEmpty
                    && argument.Argument.Main is not { Value: false }
                    && !met.Contains(argument.Reference))
                .OrderBy(argument => argument.Argument.Main is null)),
        ];
    }
}
