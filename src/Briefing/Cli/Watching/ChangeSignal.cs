namespace Briefing.Cli.Watching;

/// <summary>
/// Set when the system tells of a change. Not every file system tells, and none tells all, so whoever waits for it also
/// looks for himself from time to time.
/// </summary>
internal sealed class ChangeSignal(Func<string, bool> concerns) : IDisposable
{
    private readonly Dictionary<string, FileSystemWatcher> _watchers = new(StringComparer.Ordinal);
    private readonly AutoResetEvent _changed = new(initialState: false);

    public WaitHandle Handle => _changed;

    /// <summary>Watches these folders and no others.</summary>
    public void Watch(IEnumerable<string> folders)
    {
        var wanted = folders.ToHashSet(StringComparer.Ordinal);
        foreach (var folder in _watchers.Keys.Except(wanted).ToList())
        {
            _watchers[folder].Dispose();
            _watchers.Remove(folder);
        }

        foreach (var folder in wanted.Where(folder => !_watchers.ContainsKey(folder) && Directory.Exists(folder)))
        {
            if (Watcher(folder) is { } watcher)
                _watchers.Add(folder, watcher);
        }
    }

    /// <summary>Whether there was a change since it was last asked.</summary>
    public bool Take() => _changed.WaitOne(0);

    public void Dispose()
    {
        foreach (var watcher in _watchers.Values)
            watcher.Dispose();

        _changed.Dispose();
    }

    private FileSystemWatcher? Watcher(string folder)
    {
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new(folder);
            watcher.Changed += OnChange;
            watcher.Created += OnChange;
            watcher.Deleted += OnChange;
            watcher.Renamed += OnChange;
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // The system has no more watches to give, or cannot watch this place.
            watcher?.Dispose();
            return null;
        }
    }

    private void OnChange(object sender, FileSystemEventArgs change)
    {
        if (!concerns(change.FullPath))
            return;

        try
        {
            _changed.Set();
        }
        catch (ObjectDisposedException)
        {
            // A last word of a watcher that has been put away.
        }
    }
}
