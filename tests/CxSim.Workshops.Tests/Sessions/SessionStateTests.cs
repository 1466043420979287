using CxSim.Workshops.Sessions;

namespace CxSim.Workshops.Tests.Sessions;

public class SessionStateTests
{
    private readonly Room _room = new();

    [Fact]
    public void Votes_AreCountedByPhone_PredictionsByTeam()
    {
        string a = _room.Join(0);
        string b = _room.Join(0);
        _room.GoTo("poll");
        Assert.Null(_room.Answer(a, "poll", "s1", "always"));
        Assert.Null(_room.Answer(b, "poll", "s1", "never"));
        Assert.Equal("always", _room.State.AnswerOf("poll", a)["s1"]);
        Assert.Equal("never", _room.State.AnswerOf("poll", b)["s1"]);
        _room.GoTo("predict");
        Assert.Null(_room.Answer(a, "predict", "csat", "1"));
        Assert.Null(_room.Answer(b, "predict", "csat", "-2"));
        Assert.Equal("-2", _room.State.AnswerOf("predict", 0)["csat"]);
        Assert.Empty(_room.State.AnswerOf("predict", 1));
    }

    [Fact]
    public void Team_WhosePhonesAnswerForThemselves_SaysWhatMostOfThemSay()
    {
        string[] seats = [.. Enumerable.Range(0, 5).Select(i => _room.Join(i < 3 ? 0 : 1))];
        _room.GoTo("poll");
        foreach (var (seat, said) in seats.Zip(["never", "always", "never", "sometimes", "always"]))
        {
            Assert.Null(_room.Answer(seat, "poll", "s1", said));
        }

        Assert.Equal("never", _room.State.AnswerOf("poll", 0)["s1"]);
        Assert.Equal("always", _room.State.AnswerOf("poll", 1)["s1"]);
        Assert.Empty(_room.State.AnswerOf("poll", 2));
        Assert.Equal(5, _room.State.VoicesIn("poll").Count(v => v.Answer.Count > 0));
    }

    [Fact]
    public void Repeat_ChangesNothing_EvenAfterAnotherAnswer()
    {
        string seat = _room.Join(1);
        _room.GoTo("predict");
        var said = new Answered(_room.Now, "same-op", seat, "predict", new Dictionary<string, string> { ["csat"] = "1" });
        Assert.Null(_room.Take(said));
        Assert.Null(_room.Answer(seat, "predict", "csat", "2"));
        var before = _room.State;
        Assert.Null(_room.Take(said));
        Assert.Same(before, _room.State);
        Assert.Equal("2", _room.State.AnswerOf("predict", 1)["csat"]);
    }

    [Fact]
    public void OnesOwnIds_DoNotStandInAnothersWay()
    {
        string a = _room.Join(0);
        string b = _room.Join(1);
        _room.GoTo("predict");
        foreach (string seat in new[] { a, b })
        {
            Assert.Null(_room.Take(new Answered(_room.Now, "mine", seat, "predict", new Dictionary<string, string> { ["csat"] = "1" })));
        }

        Assert.Equal("1", _room.State.AnswerOf("predict", 1)["csat"]);
    }

    [Fact]
    public void AnotherCustomer_IsAskedForAgainAndAgain_AndTheNextStageBeginsWithTheFirst()
    {
        _room.GoTo("reveal");
        Assert.Null(_room.Take(new Another(_room.Now, _room.Op())));
        Assert.Null(_room.Take(new Another(_room.Now, _room.Op())));
        Assert.Null(_room.Take(new Moved(_room.Now, _room.Op(), _room.State.Place, Moves.Next(_room.State)!.Value)));
        Assert.Equal(2, _room.State.Customer);
        _room.GoTo("decide");
        Assert.Equal(0, _room.State.Customer);
        _room.GoTo("closed");
        Assert.Equal("The session is over.", _room.Take(new Another(_room.Now, _room.Op())));
    }

    [Fact]
    public void EmptyText_TakesAnAnswerBack()
    {
        string seat = _room.Join(0);
        _room.GoTo("predict");
        _room.Answer(seat, "predict", "csat", "1");
        Assert.Null(_room.Answer(seat, "predict", "csat", ""));
        Assert.Empty(_room.State.AnswerOf("predict", 0));
    }

    [Fact]
    public void Locked_CannotBeChanged_UntilUnlocked()
    {
        string seat = _room.Join(0);
        _room.GoTo("predict");
        _room.Answer(seat, "predict", "csat", "1");
        Assert.Null(_room.Lock(seat, "predict"));
        Assert.NotNull(_room.Answer(seat, "predict", "csat", "2"));
        Assert.Null(_room.Lock(seat, "predict", on: false));
        Assert.Null(_room.Answer(seat, "predict", "csat", "2"));
    }

    [Fact]
    public void Overdrawn_IsKeptButNotLocked()
    {
        string seat = _room.Join(0);
        _room.GoTo("decide");
        Assert.Null(_room.Answer(seat, "decide", "points", "120"));
        Assert.Contains("100 points", _room.Lock(seat, "decide"), StringComparison.Ordinal);
        Assert.Null(_room.Answer(seat, "decide", "points", "90"));
        Assert.Null(_room.Lock(seat, "decide"));
    }

    [Theory]
    [InlineData("csat", "3")]
    [InlineData("csat", "NaN")]
    [InlineData("csat", "much")]
    [InlineData("other", "1")]
    public void Nonsense_IsRefused(string field, string text)
    {
        string seat = _room.Join(0);
        _room.GoTo("predict");
        Assert.NotNull(_room.Answer(seat, "predict", field, text));
    }

    [Fact]
    public void WhatIsNotAskedNow_IsRefused()
    {
        string seat = _room.Join(0);
        Assert.NotNull(_room.Answer(seat, "predict", "csat", "1"));
        _room.GoTo("reveal");
        Assert.NotNull(_room.Answer(seat, "predict", "csat", "1"));
        Assert.NotNull(_room.Lock(seat, "predict"));
        Assert.NotNull(_room.Answer("nobody", "reveal", "csat", "1"));
    }

    [Fact]
    public void Bets_AreOverWhenTheResultIsOnScreen()
    {
        string seat = _room.Join(0);
        _room.GoTo("break");
        Assert.Null(_room.Answer(seat, "break", "c1", "survives"));
        Assert.Null(_room.Take(new Moved(_room.Now, _room.Op(), _room.State.Place, Moves.Next(_room.State)!.Value)));
        Assert.NotNull(_room.Answer(seat, "break", "c1", "falls"));
        _room.Back();
        Assert.Null(_room.Answer(seat, "break", "c1", "falls"));
    }

    [Fact]
    public void Back_OpensAStageAgain_WithAllThatWasSaid()
    {
        string seat = _room.Join(0);
        _room.GoTo("predict");
        _room.Answer(seat, "predict", "csat", "1");
        _room.GoTo("reveal");
        _room.Back();
        Assert.Equal("predict", _room.State.Stage.Id);
        Assert.Equal("1", _room.State.AnswerOf("predict", 0)["csat"]);
        Assert.Null(_room.Answer(seat, "predict", "csat", "2"));
    }

    [Fact]
    public void Next_TurnsThePicturesFirst_AndBackTheLastOneOfTheStageBefore()
    {
        _room.GoTo("reveal");
        Assert.Equal(new Place(3, 1), Moves.Next(_room.State));
        _room.GoTo("decide");
        Assert.Equal(new Place(3, 2), Moves.Back(_room.State));
        _room.GoTo("closed");
        Assert.Null(Moves.Next(_room.State));
        Assert.Null(Moves.Back(new Room().State));
    }

    [Fact]
    public void TwoQuickPresses_MoveOnce()
    {
        var from = _room.State.Place;
        Assert.Null(_room.Take(new Moved(_room.Now, _room.Op(), from, new(1, 0))));
        Assert.NotNull(_room.Take(new Moved(_room.Now, _room.Op(), from, new(1, 0))));
        Assert.Equal(new Place(1, 0), _room.State.Place);
    }

    [Fact]
    public void Timer_LosesNothingAtZero_AndMoreTimeBeginsThere()
    {
        string seat = _room.Join(0);
        _room.GoTo("predict");
        Assert.Equal(Room.Start.AddMinutes(4), _room.State.Deadline);
        _room.Now = Room.Start.AddMinutes(10);
        Assert.Null(_room.Answer(seat, "predict", "csat", "1"));
        Assert.Equal("predict", _room.State.Stage.Id);
        Assert.Null(_room.Take(new Extended(_room.Now, _room.Op(), 60)));
        Assert.Equal(Room.Start.AddMinutes(11), _room.State.Deadline);
        Assert.Null(_room.Take(new Extended(_room.Now, _room.Op(), 60)));
        Assert.Equal(Room.Start.AddMinutes(12), _room.State.Deadline);
    }

    [Fact]
    public void Pictures_LeaveTheTimerAlone()
    {
        _room.GoTo("reveal");
        _room.Now = Room.Start.AddMinutes(1);
        _room.Take(new Moved(_room.Now, _room.Op(), _room.State.Place, new(3, 1)));
        Assert.Equal(Room.Start, _room.State.EnteredAt);
    }

    [Fact]
    public void LateJoiner_StandsWhereTheRoomStands_UntilItIsOver()
    {
        _room.GoTo("decide");
        string late = _room.Join(3);
        Assert.Null(_room.Answer(late, "decide", "points", "10"));
        _room.GoTo("closed");
        Assert.NotNull(_room.Take(new Joined(_room.Now, _room.Op(), "seat9", "key", 0)));
        _room.Back();
        Assert.Null(_room.Take(new Joined(_room.Now, _room.Op(), "seat9", "key", 0)));
    }

    [Fact]
    public void Crowd_IsRefused()
    {
        for (int i = 0; i < SessionRules.MostSeats; i++)
        {
            _room.Join(i % 4);
        }

        Assert.NotNull(_room.Take(new Joined(_room.Now, _room.Op(), "one-more", "key", 0)));
        Assert.NotNull(new Room().Take(new Joined(_room.Now, _room.Op(), "seat", "key", 4)));
    }
}
