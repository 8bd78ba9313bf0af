### Exports: the headings of tables, what is told about them, and long work.

## Headings
export-column-case = 접수 번호
export-column-status = 상태
export-column-decision = 결정
export-column-reason = 이유
export-column-answers_to_mend = 고칠 답변
export-column-version = 버전
export-column-submitted = 보낸 때
export-column-changed = 바뀐 때
export-column-language = 답변 언어
export-column-form_version = 양식 버전
export-column-taken_by = 맡은 사람
export-column-last_decision = 마지막 결정
export-column-last_decided = 결정한 때
export-column-last_note = 마지막 메모
export-column-answered = 언어와 버전

## What a reviewer writes into the column of decisions
export-decision-approved = 승인
export-decision-returned = 고치도록 돌려보내기
export-decision-rejected = 거절

## The sheet that tells where a table comes from
export-about-by = 만든 사람
export-about-at = 만든 때
export-about-why = 목적
export-about-filters = 대상 신청
export-about-rows = 신청 수
export-about-masked = 개인정보 가림
export-about-since = 이때부터 바뀐 신청
export-about-until = 이때까지 바뀐 신청
export-about-all = 모두

## Long work
export-ready = ✅ 표가 준비됐어요. 신청: { $count }건
export-ready-care = 개인정보가 들어 있어요. 안전하게 보관하시고, 일이 끝나면 지워 주세요.
export-ready-masked = 개인정보는 가려져 있어요.
export-ready-none = 해당하는 신청이 없어서 표를 만들지 않았어요.
job-progress = ⏳ 준비하고 있어요… { $percent }%
job-failed = 죄송해요, 저희 쪽 문제로 잘되지 않았어요. 조금 뒤에 다시 해 주세요.
job-large = 이 파일은 텔레그램으로 보내기에는 너무 커요. 신청을 더 적게 고르시거나 관리자에게 부탁해 주세요: { "yurt export" }
