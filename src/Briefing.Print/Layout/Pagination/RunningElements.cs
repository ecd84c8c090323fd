namespace Briefing.Print.Layout.Pagination;

/// <summary>What a running header or footer can show about its page.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Title">Of what the page opens with; <c>null</c> before the first title.</param>
internal readonly record struct RunningElements(int Number, RunningTitle? Title);
