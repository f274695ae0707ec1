import { words, type Language } from '../language';

export const en: Language = {
  name: 'English',
  months: words(`
    january jan
    february feb
    march mar
    april apr
    may
    june jun
    july jul
    august aug
    september sep sept
    october oct
    november nov
    december dec
  `),
  weekdays: words(`
    sunday sun
    monday mon
    tuesday tues tue
    wednesday weds wed
    thursday thurs thur thu
    friday fri
    saturday sat
  `),
  labels: {
    speaker: words(`
      speaker
      speakers
      speaker name
      speaker names
      speaker(s)
      presenter
      presenters
      presenter(s)
      presentor
      presentors
      talker
      talkers
      lecture by
      lecture from
      moderated by
      hosted by
      moderator
      moderators
      speakers and hosts
      speaker and host
      featured speaker
      featured speakers
      guest speaker
      guest speakers
      presented by
      presentation by
      talk by
      given by
      delivered by
      by
      with
      who
      panelists
      panelist
      panel
      host
      hosts
      lecturer
      instructor
      instructors
      trainer
      facilitator
      facilitators
      keynote speaker
      guest
      guests
      speaker / company
      name
    `),
    affiliation: words(`
      company
      organisation
      organization
      affiliation
      employer
      institution
      from
      org
    `),
    role: words(`
      role
      position
      job
      job title
      speaker title
    `),
    title: words(`
      title
      talk
      talk title
      session
      session title
      session name
      topic
      presentation
    `),
    event: words(`
      event
      conference
      conf
      meetup
      venue/event
      conference/event
    `),
    date: words(`
      date
      dates
      when
      day
      date & time
      date and time
      date/time
    `),
    time: words(`
      time
      hour
      start
      start time
      slot
    `),
    place: words(`
      location
      place
      where
      venue
      city
      site
      address
    `),
    room: words(`
      room
      hall
      stage
      auditorium
    `),
    track: words(`
      track
      category
      theme
      stream
    `),
    slides: words(`
      slides
      slide
      slide deck
      deck
      presentation
    `),
    video: words(`
      video
      recording
      youtube
      watch
      videos
    `),
    code: words(`
      session code
      session id
      code
      session number
      talk id
    `),
    author: words(`
      author
      authors
      author(s)
    `),
    other: words(`
      link
      links
      url
      website
      web
      site
      abstract
      description
      tags
      tag
      level
      type
      format
      duration
      length
      language
      audience
      status
      notes by
      note taker
      notetaker
      written by
      keywords
      twitter
      github
      email
      e-mail
      mail
      linkedin
      blog
      bio
      about
      source
      schedule
      hashtag
      sponsor
      sponsors
      attendees
      participants
    `),
  },
  labelsBeforeColon: words(`
    with
    by
    who
    name
    panel
    from
    code
    time
    hour
    day
  `),
  pluralLabels: words(`
    speakers
    presenters
    presentors
    talkers
    moderators
    featured speakers
    guest speakers
    panelists
    hosts
    instructors
    facilitators
    guests
    authors
    speaker names
    presenter names
    speakers and hosts
    referent:innen
    referent*innen
  `),
  parts: words(`
    takeaways
    recommendations
    what i learned
    what i liked
    what we learned
    takeaway
    take aways
    take-aways
    take away
    takes away
    takes
    key takeaways
    main takeaways
    my takeaways
    key points
    key insights
    key learnings
    main points
    tl;dr
    tldr
    tl dr
    summary
    summary of talk
    talk summary
    in summary
    session summary
    conclusion
    conclusions
    concluding
    concluding remarks
    final thoughts
    closing thoughts
    wrap-up
    wrap up
    wrapup
    recap
    learnings
    lessons
    lessons learned
    lessons learnt
    insights
    epiphanies
    highlights
    outcome
    outcomes
    results
    result
    q&a
    q & a
    qa
    q/a
    q and a
    qna
    live q&a
    question
    questions
    questions and answers
    questions & answers
    audience questions
    discussion
    discussions
    comments
    link
    links
    useful links
    related links
    links and resources
    resources
    additional resources
    other resources
    useful resources
    references
    reference
    further reading
    reading
    reading list
    bibliography
    sources
    slides
    slide deck
    slidedeck
    deck
    the slides
    video
    videos
    recording
    code
    source code
    github
    repo
    repository
    books
    books referenced
    tools
    todo
    to do
    todos
    to-do
    next steps
    action items
    actions
    raised issues
    proposals
    discussion log
    follow up
    follow-up
    follow ups
    things to google
    things to look up
    things to look into
    things to check out
    agenda
    schedule
    program
    programme
    outline
    overview
    toc
    table of contents
    contents
    content
    index
    intro
    introduction
    introductions
    preface
    background
    motivation
    context
    about
    about me
    about the speaker
    about the speakers
    about the talk
    about the author
    who am i
    bio
    speaker bio
    speaker
    speakers
    the speaker
    the speakers
    presenter
    presenters
    panelists
    panellists
    moderator
    details
    notes
    note
    raw notes
    my notes
    other notes
    general notes
    random notes
    draft notes
    meeting notes
    session notes
    talk notes
    quick notes
    misc
    misc notes
    miscellaneous notes
    miscellaneous
    placeholder
    other
    others
    random
    abstract
    description
    session description
    talk description
    synopsis
    demo
    demos
    live demo
    example
    examples
    setup
    set up
    set-up
    prerequisites
    requirements
    installation
    usage
    the problem
    problem
    problems
    problem statement
    the solution
    solution
    solutions
    challenge
    challenges
    use case
    use cases
    history
    timeline
    pro
    pros
    con
    cons
    pros and cons
    benefits
    advantages
    disadvantages
    drawbacks
    limitations
    tradeoffs
    trade-offs
    goals
    goal
    objectives
    objective
    purpose
    scope
    why
    what
    how
    who
    when
    where
    why?
    what?
    how?
    methods
    method
    methodology
    approach
    implementation
    architecture
    design
    process
    features
    feature
    best practices
    tips
    tips and tricks
    definitions
    definition
    terminology
    glossary
    principles
    basics
    fundamentals
    theory
    practice
    testing
    security
    performance
    deployment
    data
    future
    the future
    future work
    what's next
    what is next
    roadmap
    faq
    acknowledgements
    acknowledgments
    thanks
    thank you
    one more thing
    random links
    transcript
    thoughts
    my thoughts
    my opinion
    opinion
    impressions
    reflections
    feedback
    quotes
    quote
    key quotes
    part 1
    part 2
    part 3
    step 1
    step 2
    step 3
    appendix
    footnotes
    credits
    license
    contributing
    contributors
    table
    figures
    images
    photos
    pictures
    gallery
    tags
    metadata
    related
    see also
    statement
    setting
    date
    location
    venue
    place
    time
    title
    topic
    topics
    subject
    event
    conference
    attendees
    participants
    audience
    level
    track
    room
    format
    duration
    general
    general remarks
    general impressions
    general impression
    overall impressions
    overall impression
    my impressions
    final impressions
    conclusive notes
    concluding notes
    closing notes
    final notes
    final remarks
    follow up topics
    follow-up topics
    topics to follow up
    follow-ups
    things to follow up
    my reflections
    about the conference
    about the event
    about the meetup
    why i went
    what i took home
    was it worth it
  `),
  sessions: words(`
    keynote
    opening keynote
    closing keynote
    opening
    closing
    opening remarks
    closing remarks
    welcome
    welcome remarks
    opening session
    closing session
    closing ceremony
    opening ceremony
    plenary
    panel
    panel discussion
    lightning talk
    workshop
    tutorial
    poster
    session
    talk
    main talk
    sponsor talk
    fireside chat
    kickoff
    kick-off
    introductory remarks
    awards
  `),
  talkLists: words(`
    keynotes
    panels
    panel discussions
    lightning talks
    workshops
    tutorials
    posters
    poster session
    sessions
    talks
    the talks
    presentations
    papers
    lineup
    line-up
    main talks
    short talks
    sponsor talks
    unconference
    open space
    open spaces
    birds of a feather
    bof
    lt
    morning
    afternoon
    evening
    notes by session
  `),
  frames: words(`
    speaker notes
    conference details
    event details
    session notes
    talk notes
  `),
  logistics: words(`
    any other business
    aob
    next time
    next meeting
    next event
    what happened
    what went well
    what didn't
    what did not
    what didn't go well
    what went wrong
    what could be better
    who was there
    lunch
    lunch break
    lunch and networking
    dinner
    breakfast
    brunch
    coffee
    coffee break
    tea
    tea break
    break
    short break
    breaks
    registration
    check-in
    check in
    checkin
    doors
    doors open
    door opening
    networking
    food
    drinks
    pizza
    beer
    beers
    happy hour
    reception
    party
    after party
    afterparty
    afterperty
    party time
    after-party
    social event
    social events
    social
    expo
    expo hall
    exhibition
    exhibitors
    sponsors
    sponsor
    booths
    booth
    swag
    goodies
    venue
    travel
    trip
    hotel
    accommodation
    journey
    arrival
    departure
    getting there
    how to get there
    directions
    hallway
    hallway track
    lobby track
    raffle
    photo
    group photo
    end
    the end
    start
    beginning
    next year
    before
    before the conference
    after
    after the conference
    pre-conference
    post-conference
    job board
    announcements
    organization
    organisation
    organizers
    organisers
    tickets
    logistics
    the venue
    the food
    food and drinks
    the conference
    the event
    the city
    meet and greet
    meet & greet
    meet-and-greet
    taking a break
    taking a short break
    coffee time
    lunch time
    lunchtime
    dinner time
    networking and drinks
    drinks and networking
    networking drinks
    registration and breakfast
    breakfast and registration
    registration and coffee
    welcome coffee
    welcome drinks
    see you next year
    getting home
    going home
    the way home
    the way there
    the hallway track
    goodbye
    farewell
  `),
  reception: words(`
    takeaways
    takeaway
    key takeaways
    main takeaways
    key points
    summary
    talk summary
    session summary
    impression
    impressions
    my thoughts
    thoughts
    my opinion
    opinion
    rating
    notes
    raw notes
    my notes
    session notes
    talk notes
    keynotes
    key notes
    q a
    questions
    speaker
    speakers
    about the speaker
    abstract
    description
    synopsis
    slides
    video
    recording
    links
    resources
    learnings
    feedback
  `),
  roles: words(`
    engineer
    engineers
    engineering
    developer
    developers
    dev
    architect
    architects
    manager
    managers
    mgr
    director
    directors
    lead
    leader
    leaders
    head
    chief
    officer
    president
    vice
    vp
    svp
    evp
    ceo
    cto
    cio
    ciso
    cfo
    coo
    cpo
    cdo
    founder
    cofounder
    co-founder
    owner
    consultant
    consultants
    advocate
    advocates
    evangelist
    evangelists
    analyst
    analysts
    scientist
    scientists
    researcher
    researchers
    professor
    prof
    lecturer
    student
    students
    phd
    postdoc
    fellow
    designer
    designers
    specialist
    specialists
    expert
    experts
    administrator
    admin
    coach
    trainer
    instructor
    teacher
    author
    authors
    writer
    journalist
    editor
    host
    moderator
    moderators
    panelist
    panelists
    speaker
    speakers
    maintainer
    maintainers
    contributor
    contributors
    member
    members
    partner
    partners
    strategist
    principal
    senior
    sr
    junior
    jr
    staff
    associate
    assistant
    executive
    product
    program
    programmer
    technologist
    technical
    solutions
    software
    freelancer
    freelance
    independent
    hero
    champion
    champions
    mvp
    ambassador
    librarian
    librarians
    curator
    hacker
    sre
    devrel
    intern
    team
    group
    founder/ceo
    minister
    mayor
    chair
    chairman
    chairwoman
    attorney
    lawyer
    doctor
    nurse
    physician
    practitioner
    representative
    liaison
    cloud
  `),
  smallWords: words(`
    nota
    bene
    thanks
    thank
    thx
    again
    more
    a
    an
    the
    this
    that
    these
    those
    my
    your
    our
    their
    his
    her
    its
    it
    we
    you
    they
    i
    and
    or
    but
    nor
    not
    no
    yes
    of
    in
    on
    at
    to
    for
    from
    by
    with
    without
    about
    into
    onto
    over
    under
    after
    before
    between
    through
    during
    against
    among
    via
    per
    as
    is
    are
    was
    were
    be
    been
    being
    do
    does
    did
    done
    have
    has
    had
    can
    could
    should
    would
    will
    shall
    may
    might
    must
    if
    then
    else
    than
    so
    too
    very
    just
    only
    also
    how
    what
    why
    when
    where
    who
    which
    whose
    all
    any
    some
    every
    each
    both
    few
    many
    most
    other
    such
    own
    same
    here
    there
    now
    new
    old
    good
    bad
    better
    best
    first
    last
    next
    one
    two
    three
    four
    five
    six
    seven
    eight
    nine
    ten
    let
    lets
    make
    making
    build
    building
    get
    getting
    use
    using
    go
    going
  `),
  eventWords: words(`
    conf
    conference
    conferences
    convention
    summit
    meetup
    meetups
    meet-up
    symposium
    symposia
    congress
    hackathon
    festival
    fest
    unconference
    retreat
    kaigi
    colloquium
    barcamp
    bootcamp
    ug
    jug
    gug
    lug
    user-group
    techparty
  `),
  weakEventWords: words(`
    webinar
    webinars
    workshop
    workshops
    seminar
    seminars
    forum
    expo
    days
    salon
    build
    event
    events
    session
  `),
  eventPhrases: words(`
    user group
    meet up
    community day
    round table
    lean coffee
    trip report
    annual meeting
    tech talks
    seminar series
    open space
  `),
  eventEndings: words(`
    conf
    conference
    con
    fest
    camp
    meetup
    summit
    day
    days
    kaigi
    devcon
    congress
    ug
    jam
    party
  `),
  noEventWords: words(`
    second
    silicon
    lexicon
    icon
    beacon
    bacon
    falcon
    balcon
    emoticon
    rubicon
    helicon
    reckon
    micon
    monday
    tuesday
    wednesday
    thursday
    friday
    saturday
    sunday
    today
    everyday
    birthday
    holiday
    holidays
    yesterday
    someday
    workday
    workdays
    weekday
    weekdays
    nowadays
    sundays
    mondays
    midday
    payday
    heyday
    plug
    debug
    bug
    drug
    slug
    rug
    hug
    mug
    shrug
    unplug
    thug
    jug
    third-party
    party
    manifest
    infest
    encamp
    scamp
    semicon
    comicon
  `),
  folders: words(`
    docs
    doc
    notes
    note
    content
    contents
    post
    posts
    _posts
    _drafts
    drafts
    events
    event
    src
    source
    sources
    pages
    blog
    blogs
    articles
    article
    talks
    talk
    sessions
    session
    conferences
    conference
    conf
    meetups
    meetup
    md
    markdown
    files
    archive
    archives
    data
    public
    static
    site
    collections
    _collections
    presentations
    slides
    en
    de
    fr
    es
    pt
    it
    ja
    zh
    ko
    ru
    pl
    nl
    en-us
    de-de
    english
    lang
    i18n
    main
    master
    wiki
    technical
    scientific
    tech
    personal
    work
    misc
    other
    others
    my
    mynotes
    personal-notes
    conference-notes
    conferencenotes
    conf-notes
    conference_notes
    meetup-notes
    meetup_notes
    talk-notes
    talk_notes
    tech-talks
    techtalks
    publications
    activities
    includes
    resources
    summaries
    summary
    reports
    trip-reports
    writing
    journal
    log
    logs
    memo
    memos
    knowledge
    vault
    obsidian
    notebook
    notebooks
    learning
    study
    studies
    seminars
    seminar
    webinars
    webinar
    workshops
    lectures
    lecture
    videos
    video
    podcasts
    attended
    past
    upcoming
    previous
    confs
    org
    export
    notion-export
    til
    usergroup
    scribbles
    symposium
    symposia
    congress
  `),
  takingPart: words(`
    (i |we )[attended|visited|participated in|took part in|was at|were at|went to] (the ){event}
    [attending|visiting|participating in|looking back at|looking back on|back from] (the ){event}
    a [day|week|weekend] at (the ){event}
    (my )[visit|trip] to (the ){event}
    [my first|my time at|live from|how was|what happened at] (the ){event}
    (my )impressions [of|from] {event}
  `),
  tookPartAside: words(`
    (my )impressions
    i was there
  `),
  onlyBy: words(`
    by
    presented by
  `),
  with: words(`
    with
  `),
  and: words(`
    and
  `),
  until: words(`
    to
    through
    until
    till
  `),
  days: words(`
    day
  `),
  accountOf: words(`
    [what|things|lessons|everything] (i |we )(have )[learned|learnt|saw|heard|liked|took away] [at|from|
      during] (the ){event}
    (my |our |some |a few |quick |personal |top )[thoughts|reflections|notes|impressions|highlights|takeaways|learnings|
      lessons|things|roundup|round-up|wrap-up|wrapup|recap|summary|review|report|retrospective|experience|experiences|
      memories|adventures|week|day|days|weekend|sketchnotes|sketch notes|pictures|photos|dispatches|postcard|scenes|
      news|write-up|writeup|favourites|favorites](i |we )( learned)( learnt) [from|of|on|at|about|in] (the ){event}
    [live blogging|liveblogging|live-blogging|live blog] (from |at )(the ){event}
    [my|our] (first |second |third ){event}
    [at|from] (the ){event}
    [conference|trip|event|travel|meetup|session|live|field] [report|reports|notes|review|recap|summary|blog|
      diary](:) {event}
  `),
  account: words(`
    {event} [in review|in retrospect|is over|wrap up|wrap-up|wrapup|round-up|roundup|live blog|liveblog|experience|
      talks|sketchnotes|debrief|conclusions|learnings|lessons learned|write-up|writeup|diary|log|musings|thoughts|
      reflections|and me]
    {event} [what i learned|what we learned|a retrospective|a review|a summary|a report|a recap|talks i liked|
      talks i saw|the talks|the good parts|lessons learned|day by day]
  `),
  spokeAt: words(`
    (my |our |a )[speaking|presenting|talking|volunteering|teaching|sponsoring|keynoting|talk|talks|slides|keynote|
      workshop|session] [at|from|for] (the ){event}
  `),
  at: words(`
    at
    from
    at the
    from the
  `),
  aboutSpeaker: words(`
    about (the |our )[speaker|speakers|presenter|presenters]
    [speaker|presenter|speakers|presenters]('s|’s|s'|s’)( )[bio|biography|bios]
  `),
  tellsOfPerson: words(`
    is
    was
    has
    works
    leads
    runs
  `),
};
