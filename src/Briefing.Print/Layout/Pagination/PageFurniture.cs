namespace Briefing.Print.Layout.Pagination;

/// <summary>What a running head or foot can say of its page.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="RunningTitle">Of the last section that begins on this page or before it.</param>
internal readonly record struct PageFurniture(int Number, int Count, string? RunningTitle);
