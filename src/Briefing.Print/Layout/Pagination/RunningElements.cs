namespace Briefing.Print.Layout.Pagination;

/// <summary>What a running header or footer can show about its page.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="RunningTitle">Of the last section that starts on or before this page.</param>
internal readonly record struct RunningElements(int Number, int Count, string? RunningTitle);
