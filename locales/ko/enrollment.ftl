### Enrollment in Happy Return. A question is `enrollment-STEP`; `.label` is its short name, the other attributes are its choices.

enrollment-part =
    .consent = 동의
    .you = 내 소개
    .korea = 한국 생활
    .home = 고향
    .plans = 앞으로의 계획
    .sharing = 누가 볼 수 있는지

## Permission. The law asks for each of these points; keep all of them.
enrollment-collect =
    <b>답변을 저장하는 데 동의하십니까?</b>
    • <b>무엇을:</b> 이름, 국적, 생년월일, 성별, 전화번호, 다른 연락처, 한국 비자와 체류, 한국에서 한 일, 고향에서 사는 곳, 학교, 언어, 계획, 배우고 싶은 것, 필요한 도움.
    • <b>왜:</b> Happy Return 신청을 받고, 고향에 잘 돌아가시도록 돕기 위해서입니다.
    • <b>얼마 동안:</b> { $years ->
       *[other] 마지막으로 내용을 바꾸신 날부터 <b>{ $years }년</b>입니다. 그 뒤에는 모두 지웁니다.
    }
    • <b>저장하는 곳:</b> { $office }, { $contact }.
    “아니요”를 누르셔도 됩니다. 그러면 Happy Return 신청은 받아 드릴 수 없지만, 나머지는 여기서 모두 그대로 쓰실 수 있습니다. “예”를 누르신 뒤에도 언제든지 동의를 취소하실 수 있습니다: /mydata
    .label = 답변 저장
    .refused = 괜찮아요. 답변을 저장하지 않을게요. 마음이 바뀌시면 메뉴에서 “Happy Return 신청”을 누르세요.

## About you
enrollment-family_name = 성이 어떻게 되세요?
    .label = 성
enrollment-given_name = 성 말고 이름은 어떻게 되세요?
    .label = 이름
    .hint = 여권에 있는 그대로 영어 글자로 써 주세요. 이름이 두 개면 둘 다 써 주세요. 예: { "NURLAN" }
enrollment-nationality = 어느 나라 여권을 가지고 계세요?
    .label = 나라
    .other = 다른 나라
enrollment-birth = 언제 태어나셨어요?
    .label = 생년월일
    .hint = 버튼을 연도, 월, 일 순서로 누르세요. 직접 쓰셔도 돼요(예: { "1994.03.25" }).
enrollment-gender = 성별이 어떻게 되세요?
    .label = 성별
    .woman = 여자
    .man = 남자
    .unsaid = 말하고 싶지 않아요
enrollment-phone = 지금 쓰시는 전화번호가 어떻게 되세요?
    .label = 전화번호
enrollment-second_contact = 고향에 가시면 한국 번호는 끊겨요. 그때는 어떻게 연락드리면 될까요?
    .label = 다른 연락처
    .hint = 고향 전화번호나 가족 전화번호를 써 주세요(가족에게 먼저 물어보세요). 이메일이나 카카오톡도 좋아요.

## Your time in Korea
enrollment-place = 지금 어디에 계세요?
    .label = 지금 있는 곳
    .korea = 한국
    .home = 이미 고향에 왔어요
enrollment-visa = 한국에서 어떤 비자로 일하세요? 이미 고향에 계시면 마지막 비자를 골라 주세요.
    .label = 비자
    .e9 = { "E-9" }
    .e10 = { "E-10" }
    .e7 = { "E-7" }
    .h2 = { "H-2" }
    .other = 다른 비자
    .unsure = 잘 모르겠어요
enrollment-entry = 한국에 마지막으로 들어오신 날이 언제예요?
    .label = 한국에 온 날
enrollment-stay_until = 한국에 언제까지 계실 수 있어요?
    .label = 체류 만료일
    .hint = 날짜는 외국인등록증에 있어요. 버튼을 연도, 월, 일 순서로 누르세요. 직접 쓰셔도 돼요(예: { "2026.12.31" }).
enrollment-worker = 지금이 한국에서 첫 번째 근무 기간인가요?
    .label = 첫 근무 기간
    .first = 예, 첫 번째예요
    .reemployed = 아니요, 재고용됐어요
    .committed = 아니요, 성실근로자로 다시 왔어요
    .unsure = 잘 모르겠어요
enrollment-work_region = 한국 어느 지역에서 일하세요? 이미 고향에 계시면 마지막에 일하신 곳을 골라 주세요.
    .label = 일하는 지역
enrollment-sector = 어느 분야에서 일하세요?
    .label = 일하는 분야
    .factory = 공장
    .farm = 농사, 가축 키우기
    .fishing = 어업
    .building = 건설
    .service = 서비스
    .other = 다른 일
enrollment-job = 무슨 일을 하세요? 짧게 써 주세요.
    .label = 하는 일
    .hint = 예: 자동차 부품을 용접해요.
enrollment-departure = 언제 한국을 떠나실 계획이에요?
    .label = 한국을 떠나는 날
    .hint = 아직 모르시면 “건너뛰기”를 누르세요. 아시면 버튼을 연도, 월, 일 순서로 누르세요. 직접 쓰셔도 돼요(예: { "2026.12.31" }).
enrollment-returned = 고향에 언제 돌아오셨어요?
    .label = 고향에 온 날

## Your home
enrollment-home_region = 고향에서는 어느 지역에 사실 거예요?
    .label = 고향 지역
enrollment-home_place = 어느 도시나 마을이에요?
    .label = 도시나 마을
enrollment-education = 학교는 어디까지 마치셨어요?
    .label = 학교
    .school9 = 9학년
    .school11 = 10~12학년
    .vocational = 직업 학교, 전문대
    .university = 대학교
    .other = 기타
enrollment-korean = 한국어를 얼마나 잘하세요?
    .label = 한국어
    .little = 조금 해요
    .everyday = 생활할 만큼 해요
    .good = 잘해요
    .fluent = 아주 잘해요

## Your plans
enrollment-plan = 고향에서 무엇을 하고 싶으세요?
    .label = 계획
    .job = 고향의 한국 회사에서 일하기
    .business = 내 사업 시작하기
    .cooperative = 함께 협동조합 만들기
    .undecided = 아직 못 정했어요
enrollment-job_kind = 거기서 어떤 일을 하고 싶으세요?
    .label = 하고 싶은 일
    .production = 물건 만들기
    .technician = 기계, 수리
    .language = 한국어, 사무실 일
    .sales = 물건 팔기
    .any = 어떤 일이든 좋아요
enrollment-business_kind = 어떤 사업을 하고 싶으세요?
    .label = 사업
    .farming = 농사
    .livestock = 가축 키우기
    .food = 음식, 카페
    .sewing = 바느질, 옷
    .building = 건축, 수리
    .cars = 자동차
    .trade = 가게, 장사
    .services = 서비스, 관광
    .computers = 컴퓨터
    .other = 다른 사업
enrollment-business_stage = 어디까지 준비하셨어요?
    .label = 사업 준비
    .idea = 아직 생각만 있어요
    .saving = 돈을 모으고 있어요
    .ready = 시작할 준비가 됐어요
    .open = 이미 시작했어요
enrollment-coop_kind = 협동조합으로 무슨 일을 하고 싶으세요?
    .label = 협동조합 일
    .farming = 농사
    .livestock = 가축 키우기
    .food = 음식 만들기
    .sewing = 옷 만들기
    .building = 건축, 수리
    .cars = 자동차 수리
    .trade = 같이 팔기
    .services = 서비스, 관광
    .computers = 컴퓨터
    .other = 다른 일
enrollment-coop_people = 지금까지 몇 명이 모였어요? 본인까지 세어 주세요.
    .label = 모인 사람
    .alone = 나 혼자
    .few = 2~4명
    .five = 5~9명
    .ten = 10명 이상
enrollment-coop_where = 협동조합을 어디에 만들고 싶으세요?
    .label = 협동조합 장소
    .village = 우리 마을이나 지역
    .city = 고향 나라의 도시
    .korea = 한국
    .unsure = 아직 모르겠어요
enrollment-training = 무엇을 배우고 싶으세요?
    .label = 배우고 싶은 것
    .welding = 용접
    .cars = 자동차 수리
    .electric = 전기
    .machines = 지게차, 굴착기
    .computers = 컴퓨터
    .cooking = 요리, 제빵
    .hair = 이발, 미용
    .farming = 농사
    .business = 내 사업
    .cooperative = 협동조합
    .korean = 한국어
    .none = 지금은 없어요
enrollment-sunday = 일요일에 수업을 들으러 오실 수 있어요?
    .label = 일요일 수업
    .yes = 예
    .sometimes = 가끔
    .no = 아니요
enrollment-training_language = 어떤 언어로 배우고 싶으세요?
    .label = 수업 언어
enrollment-help = 어떤 도움이 필요하세요?
    .label = 필요한 도움
    .departure_insurance = 출국만기보험금
    .return_insurance = 귀국비용보험금
    .pension = 국민연금
    .wages = 못 받은 월급
    .certificate = 한국 경력증명서
    .documents = 다른 서류
    .none = 지금은 필요 없어요

## Who may see it. The law asks for each of these points; keep all of them.
enrollment-share_hrdk =
    <b>답변을 HRD Korea에 전달하는 데 동의하십니까?</b>
    • <b>누구에게:</b> <b>HRD Korea(한국산업인력공단)</b>. Happy Return 프로그램을 맡은 곳입니다.
    • <b>무엇을:</b> 이 신청에 쓰신 모든 답변.
    • <b>왜:</b> 그곳에서 교육을 해 드리고, 일자리를 찾고 보험금을 받으시도록 도와드리기 위해서입니다.
    • <b>얼마 동안:</b> 고향에 돌아가시고 도움이 끝날 때까지, { $years ->
       *[other] 길어도 <b>{ $years }년</b>입니다.
    }
    “아니요”를 누르셔도 됩니다. 그러면 HRD Korea에 직접 신청하셔야 합니다. 저희는 여기서 계속 도와드립니다.
    .label = HRD Korea
enrollment-share_home =
    <b>답변을 고향 나라 노동청에 전달하는 데 동의하십니까?</b>
    • <b>누구에게:</b> <b>{ $recipient }</b>.
    • <b>무엇을:</b> 이름, 국적, 전화번호, 다른 연락처, 고향에서 사는 곳, 학교, 한국에서 한 일, 계획.
    • <b>왜:</b> 고향에서 일자리, 교육, 대출을 찾으실 때 그곳에서 도와드리기 위해서입니다.
    • <b>얼마 동안:</b> { $years ->
       *[other] 길어도 <b>{ $years }년</b>입니다.
    }
    “아니요”를 누르셔도 됩니다. 나머지는 모두 그대로 쓰실 수 있습니다.
    .label = 고향 나라 노동청
enrollment-share_coop =
    <b>협동조합 상담 기관에 계획을 전달하는 데 동의하십니까?</b>
    • <b>누구에게:</b> <b>ILO(국제노동기구)와 함께하는 귀국 지원 사업의 협력 기관</b> 중에서 협동조합을 상담해 주는 곳입니다.
    • <b>무엇을:</b> 이름, 국적, 전화번호, 다른 연락처, 고향 지역, 한국에서 한 일, 계획.
    • <b>왜:</b> 그곳에서 상담해 드리고, 함께할 다른 분들과 연결해 드리기 위해서입니다.
    • <b>얼마 동안:</b> { $years ->
       *[other] 길어도 <b>{ $years }년</b>입니다.
    }
    “아니요”를 누르셔도 됩니다. 나머지는 모두 그대로 쓰실 수 있습니다.
    .label = 협동조합 상담 기관
enrollment-share_abroad =
    <b>답변을 한국 밖으로 보내는 데 동의하십니까?</b>
    • <b>어디로:</b> <b>{ $country }</b>. 방금 동의하신 곳으로만 보냅니다.
    • <b>무엇을:</b> 방금 동의하신 것만 보냅니다.
    • <b>언제, 어떻게:</b> 저희가 신청을 살펴본 뒤에, 안전하게 보호된 인터넷 연결로 보냅니다.
    • <b>왜:</b> 그곳에서 고향 생활을 도와드리기 위해서입니다.
    • <b>얼마 동안:</b> { $years ->
       *[other] 길어도 <b>{ $years }년</b>입니다.
    }
    “아니요”를 누르셔도 됩니다. 그러면 저희는 아무것도 한국 밖으로 보내지 않습니다. 그곳의 도움을 받으시려면 먼저 직접 연락하셔야 합니다. 나중에 “아니요”로 바꾸시려면: /mydata. 물어보실 곳: { $office }, { $contact }.
    .label = 한국 밖으로 보내기

## The end
enrollment-review = <b>답변을 확인해 주세요.</b> 바꾸고 싶은 것이 있으면 아래에서 그 부분을 누르세요. 모두 맞으면 “보내기”를 누르세요.
    .send = ✅ 보내기
enrollment-done =
    <b>🎉 신청이 접수됐어요!</b>
    접수 번호: <b>{ $case }</b>. 전화하실 때 이 번호를 말씀하시면 돼요.
enrollment-next =
    <b>이제 어떻게 되나요?</b> 담당자가 답변을 읽고 결정해요. 결정되면 바로 여기로 알려 드려요. 지금은 아무것도 안 하셔도 돼요.
    { $days ->
       *[other] { $days }일이 지나도 소식이 없으면 물어보세요: /help
    }
enrollment-changed = ✅ 새 답변을 보냈어요.
